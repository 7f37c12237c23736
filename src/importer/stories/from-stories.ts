import type { AllRead, SourceFormat, SourceInput } from '../formats/format.ts';
import type { Reading, StoryFormat } from './story-format.ts';
import { toDraft } from './to-draft.ts';

/** Make a format of drafts of a format of stories. */
export function fromStories({ name, recognises, read }: StoryFormat): SourceFormat {
  const readAll = async (input: SourceInput, reading: Reading): Promise<AllRead> => {
    const { stories, passedOver } = await read(input, reading);
    const folders = [...(reading.pictures ? [reading.pictures] : []), (path: string) => input.beside(path)];
    return { drafts: stories.map((story) => toDraft(story, folders)), passedOver };
  };
  return { name, recognises, readAll, read: async (input) => (await readAll(input, {})).drafts };
}
