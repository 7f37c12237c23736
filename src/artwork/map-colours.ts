/** The colours of a map by the role of what they fill. */
export interface MapColours {
  sea: string;
  /** The lines along a coast, as engravers draw water. */
  water: string;
  land: string;
  /** Land that is neither the subject nor its nearest neighbour. */
  farLand: string;
  subject: string;
  onSubject: string;
  border: string;
  text: string;
  quietText: string;
  seaText: string;
  /** The colour of the page, drawn around the subject. */
  paper: string;
  /** The ring around the place of the story. */
  ring: string;
}

/** For a light page. */
export const DAY: MapColours = {
  sea: '#dce6e4',
  water: '#cbd9d6',
  land: '#f4f3ec',
  farLand: '#e8e5d6',
  subject: '#12523b',
  onSubject: '#ffffff',
  border: '#8c9085',
  text: '#16190f',
  quietText: '#4b5046',
  seaText: '#2f5a58',
  paper: '#fbfbf8',
  ring: '#e3b55b',
};

/** For a dark page. */
export const NIGHT: MapColours = {
  sea: '#16211f',
  water: '#1e2c29',
  land: '#2a322d',
  farLand: '#343d36',
  subject: '#2a7656',
  onSubject: '#ffffff',
  border: '#6f7972',
  text: '#ece8dc',
  quietText: '#bdbdaf',
  seaText: '#9cc7bf',
  paper: '#0f1411',
  ring: '#f3c969',
};
