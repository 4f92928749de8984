package fr.alin.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests that exchange messages or mails with the partners; never run beside those that {@link StopsPartners}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(value = StopsPartners.PARTNERS, mode = ResourceAccessMode.READ)
@interface NeedsPartners {}
