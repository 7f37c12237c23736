/** One `source` of a `picture` element. Widths and heights are in pixels and reserve the space. */
export interface PictureSource {
  type: string;
  srcset: string;
  sizes: string;
  media?: string | undefined;
  width: number;
  height: number;
}

/** All that a `picture` element says of its files, whatever draws it. */
export interface PictureMarkup {
  sources: PictureSource[];
  img: {
    src: string;
    srcset?: string | undefined;
    sizes?: string | undefined;
    width: number;
    height: number;
  };
}
