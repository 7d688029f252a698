package org.eligo.record;

import org.eligo.schema.Field;

/**
 * Is told what stands in a record, in its order, field by field; {@link RecordReader} calls it. Derived fields
 * ({@link org.eligo.schema.Derivation}) are told like the others, after what they derive from.
 */
public interface RecordVisitor {

    /** An object of this field begins: a module, or one element of a list of objects. */
    void enter(Field structure);

    /** The object that was entered last ends. */
    void leave(Field structure);

    /** A list with {@code size} elements has ended, size 1 or more; its elements were told before. */
    void list(Field list, int size);

    /**
     * A value that is text: words, an enumeration's value, a date or an age as written. Valid only during the call.
     */
    void text(Field field, char[] chars, int offset, int length);

    void number(Field field, long value);

    void flag(Field field, boolean value);

    /** A place, in degrees. */
    void point(Field field, double latitude, double longitude);

    /** A key that the schema does not know; its value is passed over. {@code path} is dotted, without list positions. */
    void unknown(String path);

    /** A key stands twice in one object; both values are told. */
    default void repeated(Field field) {}
}
