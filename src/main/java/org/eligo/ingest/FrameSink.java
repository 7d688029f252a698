package org.eligo.ingest;

/** Takes what was found in an input, in its order; called by one thread. */
public interface FrameSink {

    /**
     * One JSON object, its structure sound, its text not yet checked.
     *
     * @param json its bytes as they came, white space and all; the receiver's to keep
     */
    void frame(byte[] json, Place place);

    /**
     * A piece of text or of packing that holds no study that can be taken.
     *
     * @param bytes how long it is, 0 where there was nothing to read
     * @param reason one sentence
     */
    void broken(Place place, long bytes, String reason);
}
