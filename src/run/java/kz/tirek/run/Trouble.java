package kz.tirek.run;

/** Why Tirek could not start, in one line for the person who started it. */
public class Trouble extends RuntimeException {

    public Trouble(String line) {
        super(line);
    }

    public Trouble(String line, Throwable cause) {
        super(line, cause);
    }
}
