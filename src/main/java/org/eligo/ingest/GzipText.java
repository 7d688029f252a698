package org.eligo.ingest;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Gzip of one member or many. Unlike the JDK's reader it does not keep silent about what follows that is no gzip. */
final class GzipText extends GZIPInputStream {

    private static final int BUFFER = 1 << 16;
    /** The check sum and length at the end of a member. */
    private static final int TRAILER = 8;

    GzipText(Packing.Honest in) throws IOException {
        super(in, BUFFER);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
            throw new ZipException("after the gzip data there are bytes that are no gzip");
        }
        return read;
    }
}
