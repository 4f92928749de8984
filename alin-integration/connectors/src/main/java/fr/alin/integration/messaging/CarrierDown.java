package fr.alin.integration.messaging;

/** The broker or the mail server cannot be reached. All its messages wait. */
public class CarrierDown extends RuntimeException {

    public CarrierDown(Throwable cause) {
        super(Reasons.of(cause), cause);
    }
}
