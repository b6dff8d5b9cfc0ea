package org.anxin.persistence.shared.database;

import java.nio.file.Path;

/** A process of its own that starts the database, says where, and waits to be killed. */
final class KilledApplication {

    private KilledApplication() {}

    public static void main(String[] args) throws InterruptedException {
        var server = EmbeddedServer.onKept(new DataFolder(Path.of(args[0])));
        System.out.println("READY " + server.jdbcUrl());
        Thread.sleep(Long.MAX_VALUE);
    }
}
