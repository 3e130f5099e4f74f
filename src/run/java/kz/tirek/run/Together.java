package kz.tirek.run;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Does two things at once; the first trouble is told at once, without waiting for the other. */
class Together {

    private Together() {}

    /** One of the two things. */
    interface Step {
        void run() throws IOException, InterruptedException;
    }

    static void run(Step first, Step second) {
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> attempt(first), Together::inThreadOfItsOwn);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> attempt(second), Together::inThreadOfItsOwn);
        CompletableFuture<Void> both = CompletableFuture.allOf(one, other);
        one.exceptionally(fault -> tell(both, fault));
        other.exceptionally(fault -> tell(both, fault));
        try {
            both.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new Trouble("Tirek could not start: " + e.getCause(), e);
        }
    }

    private static Void tell(CompletableFuture<Void> both, Throwable fault) {
        both.completeExceptionally(fault instanceof CompletionException ? fault.getCause() : fault);
        return null;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** A thread made here sees the classes that this one sees; those of the common pool do not when Maven runs the launcher. */
    private static void inThreadOfItsOwn(Runnable task) {
        Thread thread = new Thread(task, "tirek-start");
        thread.setDaemon(true);
        thread.start();
    }
}
