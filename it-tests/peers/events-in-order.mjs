// Keeps the events of streams in the order in which they were stored. The SDK's own store for examples orders them by
// time and chance: of two in the same millisecond, the later one may be lost to a client that comes back.
export class EventsInOrder {
    #events = [];

    async storeEvent(streamId, message) {
        this.#events.push({ streamId, message });
        return String(this.#events.length - 1);
    }

    async getStreamIdForEventId(eventId) {
        return this.#events[eventId]?.streamId;
    }

    async replayEventsAfter(lastEventId, { send }) {
        const streamId = this.#events[lastEventId]?.streamId;
        for (let i = Number(lastEventId) + 1; i < this.#events.length; i++) {
            if (this.#events[i].streamId === streamId) {
                await send(String(i), this.#events[i].message);
            }
        }
        return streamId ?? '';
    }
}
