package kz.tirek.attachments;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks to a ClamAV daemon: sends a file in pieces (INSTREAM) and reads its one line of answer. */
record Clamd(String host, int port) {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int PIECE = 64 * 1024;
    private static final int MOST_ANSWER = 1_000;

    /** @param address {@code host:port} */
    static Clamd at(String address) {
        int colon = address.lastIndexOf(':');
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** @return whether it knows the file as harmful @throws IOException when it cannot be reached or does not answer the question */
    boolean finds(byte[] file) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < file.length; from += PIECE) {
                int length = Math.min(PIECE, file.length - from);
                out.writeInt(length);
                out.write(file, from, length);
            }
            out.writeInt(0);
            out.flush();
            return verdict(new String(socket.getInputStream().readNBytes(MOST_ANSWER), StandardCharsets.US_ASCII).strip());
        }
    }

    private static boolean verdict(String answer) throws IOException {
        String line = answer.replace("\0", "");
        if (line.equals("stream: OK")) {
            return false;
        }
        if (line.startsWith("stream: ") && line.endsWith(" FOUND")) {
            return true;
        }
        throw new IOException("The scanner did not answer the question");
    }
}
