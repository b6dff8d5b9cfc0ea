package org.anxin.persistence.shared.database;

import java.util.HashMap;
import java.util.Map;

/** How the PostgreSQL that comes with the product is set: small, local, and quiet about what rows say. */
final class ServerSettings {

    private static final Map<String, String> COMMON = Map.ofEntries(
            // Only this machine, and only by password: no socket file that other accounts could open.
            Map.entry("listen_addresses", "127.0.0.1,localhost"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "Asia/Shanghai"),
            Map.entry("log_timezone", "Asia/Shanghai"),
            // A week of logs, without statements and rows: they could carry personal data.
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"));

    /** The library switches both off for the sake of tests; rows that are kept need them. */
    static final Map<String, String> KEPT = with("on");

    static final Map<String, String> THROWN_AWAY = with("off");

    private ServerSettings() {}

    private static Map<String, String> with(String durability) {
        Map<String, String> settings = new HashMap<>(COMMON);
        settings.put("fsync", durability);
        settings.put("synchronous_commit", durability);
        settings.put("full_page_writes", durability);
        return Map.copyOf(settings);
    }
}
