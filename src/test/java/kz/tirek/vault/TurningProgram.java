package kz.tirek.vault;

import java.nio.file.Path;

/** A program that turns the master key over and over, in small steps, until it is killed. */
final class TurningProgram {
    private TurningProgram() {}

    public static void main(String[] arguments) {
        var rotation = new MasterRotation(Folders.again(Path.of(arguments[0])));
        System.out.println("ready");
        while (true) {
            rotation.begin();
            while (rotation.rewrap(20) > 0) {
                Thread.onSpinWait();
            }
            rotation.finish();
        }
    }
}
