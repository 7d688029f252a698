package org.eligo.ingest;

import java.io.IOException;

/** How bytes are packed, recognised by the first four of them. */
enum Packing {
    GZIP,
    ZSTD,
    ZIP,
    /** Not packed: text. */
    NONE;

    /** Looks at the beginning; the stream's position stays. */
    static Packing of(SourceBuffer in) throws IOException {
        byte[] b = in.head();
        if (b.length >= 2 && b[0] == 0x1f && b[1] == (byte) 0x8b) {
            return GZIP;
        }
        if (b.length < 4) {
            return NONE;
        }
        boolean zip = b[0] == 'P' && b[1] == 'K' && ((b[2] == 3 && b[3] == 4) || (b[2] == 5 && b[3] == 6));
        if (zip) {
            return ZIP;
        }
        boolean frame = b[0] == 0x28 && b[1] == (byte) 0xb5 && b[2] == 0x2f && b[3] == (byte) 0xfd;
        boolean skippable = (b[0] & 0xf0) == 0x50 && b[1] == 0x2a && b[2] == 0x4d && b[3] == 0x18;
        return frame || skippable ? ZSTD : NONE;
    }
}
