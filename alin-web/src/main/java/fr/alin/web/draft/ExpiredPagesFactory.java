package fr.alin.web.draft;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ExpiredPages} in front of the handlers that explain. */
public class ExpiredPagesFactory extends ExceptionHandlerFactory {

    public ExpiredPagesFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExpiredPages(getWrapped().getExceptionHandler());
    }
}
