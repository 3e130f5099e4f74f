package kz.tirek.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import kz.tirek.access.Jobs;

/** Hands out the file of a child of a granted request: first it is noted who takes it, then a job of its own reads; nothing is kept on a disk. */
@ApplicationScoped
public class SubjectFiles {
    private static final int SECONDS = 60;

    @Resource ManagedExecutorService executor;
    @Inject SubjectRequests requests;
    @Inject SubjectReader reader;
    @Inject Jobs jobs;

    /** @throws kz.tirek.shared.Refusal unless the request was granted and is open @throws kz.tirek.shared.Forbidden unless the actor may */
    public SubjectFile of(UUID request) {
        requests.give(request);
        var file = new AtomicReference<SubjectFile>();
        try {
            executor.submit(() -> jobs.run(SubjectReader.NAME, () -> file.set(reader.read(request)))).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException fault) {
            throw new IllegalStateException("The file could not be put together", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The file could not be put together", stopped);
        }
        return file.get();
    }
}
