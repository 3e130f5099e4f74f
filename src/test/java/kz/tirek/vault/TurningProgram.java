package kz.tirek.vault;

import java.nio.file.Path;

/** A program that turns the master key over and over, telling each small step, until it is killed. */
final class TurningProgram {
    private TurningProgram() {}

    public static void main(String[] arguments) {
        var rotation = new MasterRotation(Folders.again(Path.of(arguments[0])));
        while (true) {
            rotation.begin();
            System.out.println("begun");
            while (rotation.rewrap(20) > 0) {
                System.out.println("wrapped some");
            }
            rotation.finish();
            System.out.println("finished");
        }
    }
}
