package org.anxin.app.shared.reminder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An SMTP server with a mind of its own: it answers what the script says, or hangs up where the script says nothing. */
final class ScriptedServer implements AutoCloseable {

    static final String HANGS_UP = "";

    private static final Map<String, String> POLITE = Map.of(
            "EHLO", "250-localhost\r\n250 AUTH LOGIN PLAIN",
            "AUTH", "235 welcome",
            "MAIL", "250 ok",
            "RCPT", "250 ok",
            "DATA", "354 go on",
            ".", "250 accepted",
            "RSET", "250 ok",
            "QUIT", "221 bye");

    private final ServerSocket door;
    private final Map<String, String> script;

    /** @param script command (or “.” for the end of the mail) → answer, where it is not the polite one */
    ScriptedServer(Map<String, String> script) throws IOException {
        this.script = script;
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var client = door.accept()) {
                talk(client);
            } catch (IOException gone) {
                // The next one, or the door is closed.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.UTF_8);
        say(out, "220 scripted");
        boolean mail = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (mail && !line.equals(".")) {
                continue;
            }
            var command = mail ? "." : line.split(" ")[0].toUpperCase();
            var answer = script.getOrDefault(command, POLITE.getOrDefault(command, "500 what?"));
            if (answer.equals(HANGS_UP)) {
                return;
            }
            say(out, answer);
            mail = command.equals("DATA") && answer.startsWith("354");
        }
    }

    private static void say(PrintWriter out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
