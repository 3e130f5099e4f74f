package kz.tirek.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as ClamAV's daemon does, as far as INSTREAM: it finds files that hold the word VIRUS, and is silent when told so. */
public final class FakeClamd implements AutoCloseable {
    private final ServerSocket door;
    private final boolean silent;
    private final AtomicInteger asked = new AtomicInteger();

    public FakeClamd(boolean silent) {
        this.silent = silent;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        var thread = new Thread(this::serve, "fake clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How many files it was asked about. */
    public int asked() {
        return asked.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                answer(socket);
            } catch (IOException gone) {
                // the asker or this one went away
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var file = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        asked.incrementAndGet();
        if (!silent) {
            String verdict = file.indexOf("VIRUS") >= 0 ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
            socket.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
