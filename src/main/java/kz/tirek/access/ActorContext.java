package kz.tirek.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Tells the database whose work the transaction is; stands inside the transaction. */
@ForActor
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class ActorContext {
    @Inject Actor actor;
    @Inject DatabaseContext context;

    @AroundInvoke
    Object tell(InvocationContext call) throws Exception {
        if (actor.signedIn()) {
            context.tell(actor);
        }
        return call.proceed();
    }
}
