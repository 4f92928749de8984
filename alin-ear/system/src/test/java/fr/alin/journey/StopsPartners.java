package fr.alin.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests that stop the broker, the mail server or a partner, or change how a partner behaves. Run one after the other,
 * beside tests that look at pages only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(StopsPartners.PARTNERS)
@interface StopsPartners {

    String PARTNERS = "partners";
}
