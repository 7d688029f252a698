package org.eligo.record;

import org.eligo.schema.Field;

/** Hears everything and keeps nothing; a place to begin for visitors that want to hear one thing. */
public class SilentVisitor implements RecordVisitor {

    @Override
    public void enter(Field structure) {}

    @Override
    public void leave(Field structure) {}

    @Override
    public void list(Field list, int size) {}

    @Override
    public void text(Field field, char[] chars, int offset, int length) {}

    @Override
    public void number(Field field, long value) {}

    @Override
    public void flag(Field field, boolean value) {}

    @Override
    public void point(Field field, double latitude, double longitude) {}

    @Override
    public void unknown(String path) {}
}
