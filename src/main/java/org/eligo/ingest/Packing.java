package org.eligo.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How bytes are packed, recognised by the first four of them. */
enum Packing {
    GZIP,
    ZSTD,
    ZIP,
    /** Not packed: text. */
    NONE;

    /** Looks at the beginning; the stream's position stays. */
    static Packing of(BufferedInputStream in) throws IOException {
        in.mark(4);
        byte[] b = in.readNBytes(4);
        in.reset();
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

    /** A stream whose {@code available} is 0 only at its end: what the JDK's gzip reader asks before it looks for another member. */
    static final class Honest extends BufferedInputStream {

        private static final int BUFFER = 1 << 16;

        Honest(InputStream in) {
            super(in, BUFFER);
        }

        @Override
        public synchronized int available() throws IOException {
            if (pos < count) {
                return count - pos;
            }
            mark(1);
            int next = read();
            if (next < 0) {
                return 0;
            }
            reset();
            return count - pos;
        }
    }
}
