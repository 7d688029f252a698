package org.eligo.record;

import java.util.Arrays;
import java.util.Collection;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of a record: the fields that were asked for, in the record's order, each value byte for byte as it stands there.
 *
 * <p>A structure that is asked for comes whole. Of a structure that only holds something asked for, just that comes; where there
 * is nothing of it the structure is left out, except in a list, whose elements keep their positions and so become <code>{}</code>.
 * Immutable; safe for any number of threads.
 */
public final class Projection {

    private static final Schema SCHEMA = Schema.registry();

    /** By {@link Field#ordinal()}: it comes whole. */
    private final boolean[] whole = new boolean[SCHEMA.fields().size()];

    /** By {@link Field#ordinal()}: how many of its children come, whole or in part; 0 for a leaf. */
    private final int[] wanted = new int[SCHEMA.fields().size()];

    private final int wantedRoots;

    private Projection(Collection<Field> fields) {
        fields.forEach(field -> whole[field.ordinal()] = true);
        int roots = 0;
        for (Field root : SCHEMA.roots()) {
            roots += mark(root) ? 1 : 0;
        }
        wantedRoots = roots;
    }

    /** The projection on these fields; a structure stands for all that is in it. */
    public static Projection on(Collection<Field> fields) {
        return new Projection(fields);
    }

    /** Whether anything of the field comes. */
    private boolean mark(Field field) {
        int count = 0;
        for (Field child : field.children()) {
            count += mark(child) ? 1 : 0;
        }
        wanted[field.ordinal()] = count;
        return whole[field.ordinal()] || count > 0;
    }

    /** The asked part of the record: one compact JSON object in UTF-8, <code>{}</code> where nothing of it is there. */
    public byte[] of(StudyRecord record) {
        Copy copy = new Copy(new JsonBytes(record.beginning(), record::json));
        boolean unused = copy.object(null, false);
        return copy.bytes();
    }

    private boolean isWhole(Field field) {
        return whole[field.ordinal()];
    }

    private boolean isPart(Field field) {
        return wanted[field.ordinal()] > 0;
    }

    /** One walk over one record. */
    private final class Copy {

        private final JsonBytes in;
        private byte[] out = new byte[512];
        private int length;

        Copy(JsonBytes in) {
            this.in = in;
        }

        byte[] bytes() {
            return Arrays.copyOf(out, length);
        }

        /**
         * Copies an object in part.
         *
         * @param more whether something is wanted behind it; {@link #in} is there afterwards. Otherwise it may stand anywhere: all is
         *     found, and what follows need not be read, which is most of a large record
         * @return whether it has anything
         */
        boolean object(@Nullable Field parent, boolean more) {
            int left = parent == null ? wantedRoots : wanted[parent.ordinal()];
            int start = in.position();
            boolean any = false;
            put('{');
            in.take('{');
            while (left > 0 && in.at() != '}') {
                int keyStart = in.position();
                String key = in.key();
                Field field = parent == null ? SCHEMA.root(key) : parent.child(key);
                if (field == null || !(isWhole(field) || isPart(field))) {
                    in.skipValue();
                } else {
                    left--;
                    int before = length;
                    if (any) {
                        put(',');
                    }
                    put(keyStart, in.position());
                    if (value(field, more || left > 0)) {
                        any = true;
                    } else {
                        length = before;
                    }
                }
                if (more || left > 0) {
                    in.takeIfAt(',');
                }
            }
            put('}');
            if (more) {
                in.jumpBehind(start);
            }
            return any;
        }

        /**
         * Copies a value, whole or in part.
         *
         * @param more as with {@link #object}
         * @return whether there is anything to keep
         */
        private boolean value(Field field, boolean more) {
            int start = in.position();
            if (isWhole(field)) {
                in.skipValue();
                put(start, in.position());
                return true;
            }
            if (in.at() == '{') {
                return object(field, more);
            }
            if (in.at() == '[' && field.isList()) {
                list(field);
                return true;
            }
            in.skipValue();
            return false;
        }

        private void list(Field field) {
            put('[');
            in.take('[');
            while (in.at() != ']') {
                if (in.at() == '{') {
                    boolean unused = object(field, true);
                } else {
                    int start = in.position();
                    in.skipValue();
                    put(start, in.position());
                }
                if (in.takeIfAt(',')) {
                    put(',');
                }
            }
            in.take(']');
            put(']');
        }

        private void put(char c) {
            room(1);
            out[length++] = (byte) c;
        }

        private void put(int from, int to) {
            room(to - from);
            in.copy(from, to, out, length);
            length += to - from;
        }

        private void room(int more) {
            if (length + more > out.length) {
                out = Arrays.copyOf(out, Math.max(length + more, out.length * 2));
            }
        }
    }
}
