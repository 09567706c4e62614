/** Carries messages between two places, in order: plain data and typed arrays. */
export interface Channel {
  /**
   * @param transfer  buffers that the sender has no more use for: they may be handed over instead of copied
   * @throws where the message cannot be carried; the channel stays open
   */
  send(message: unknown, transfer?: readonly ArrayBuffer[]): void;

  /** Whoever is told of the messages; none is lost before. */
  receive(listener: (message: unknown) => void): void;

  /** Told once: either side closed it, or the other one is gone. */
  onClose(listener: () => void): void;

  close(): void;
}
