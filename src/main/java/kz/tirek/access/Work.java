package kz.tirek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a service: one for the whole portal, each call a transaction for the actor, each public method guarded by {@link Requires}. */
@Stereotype
@ApplicationScoped
@Transactional
@ForActor
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Work {}
