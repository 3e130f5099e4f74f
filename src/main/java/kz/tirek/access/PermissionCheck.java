package kz.tirek.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import kz.tirek.shared.Forbidden;

/** Lets a call pass only when the actor may do what it requires; stands before the transaction. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermissionCheck {
    @Inject Actor actor;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        if (requires == null || !actor.may(requires.value())) {
            throw new Forbidden();
        }
        return call.proceed();
    }
}
