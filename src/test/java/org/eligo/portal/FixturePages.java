package org.eligo.portal;

/** All pages over fictional studies that are scanned, not indexed, at an address that stays until the program is stopped. */
final class FixturePages {

    private static final int USUAL_PORT = 8090;
    private static final int STUDIES = 120;

    private FixturePages() {}

    /** @param arguments the port, if not the usual one */
    public static void main(String[] arguments) throws InterruptedException {
        int port = arguments.length == 0 ? USUAL_PORT : Integer.parseInt(arguments[0]);
        try (ServedPortal portal = ServedPortal.of(DemoRecords.first(STUDIES), port)) {
            System.out.println("The pages of " + STUDIES + " fictional studies: " + portal.address() + "/");
            Thread.currentThread().join();
        }
    }
}
