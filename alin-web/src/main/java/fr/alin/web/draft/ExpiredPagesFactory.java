package fr.alin.web.draft;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Registers {@link ExpiredPages} before the other exception handlers. */
public class ExpiredPagesFactory extends ExceptionHandlerFactory {

    public ExpiredPagesFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExpiredPages(getWrapped().getExceptionHandler());
    }
}
