/** Where the command was started, and with whom it speaks. */
export interface Surroundings {
  /** The folder that paths are relative to. */
  folder: string;
  isInputTerminal: boolean;
  isOutputTerminal: boolean;
  print(text: string): void;
  complain(text: string): void;
}
