package org.eligo.cli;

/** What a command says to the shell when it ends. (The launcher adds 78: no JDK was found.) */
public final class ExitCode {

    public static final int ALL_WELL = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int SOME_SET_ASIDE = 3;

    private ExitCode() {}
}
