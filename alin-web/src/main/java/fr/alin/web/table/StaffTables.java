package fr.alin.web.table;

import java.io.IOException;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.shared.model.ListPage;
import org.primefaces.PrimeFaces;

/** Makes the tables of a page from the request's parameters, and tells the browser the address of what they show. */
@Named
@RequestScoped
public class StaffTables {

    @Inject
    FacesContext faces;

    /**
     * @param reader asks the service for a page of rows
     */
    public <T, S extends Enum<S>> StaffTable<T, S> table(
            TableShape<S> shape, Function<TableState<S>, ListPage<T>> reader) {
        var parameters = faces.getExternalContext().getRequestParameterValuesMap();
        return new StaffTable<>(TableState.read(shape, parameters), reader, this::tell);
    }

    /** The list that a query string names, as a link back to it carries it. */
    public <S extends Enum<S>> TableState<S> state(TableShape<S> shape, String query) {
        return TableState.read(shape, TableAddress.parameters(query));
    }

    /** Without a script, the button beside the filters opens the address that they make. */
    public void open(StaffTable<?, ?> table) throws IOException {
        redirect(table.getState().on(1));
    }

    /** After an act on a row, shows the same rows again. */
    public void stay(StaffTable<?, ?> table) throws IOException {
        redirect(table.getState());
    }

    private void redirect(TableState<?> state) throws IOException {
        var browser = faces.getExternalContext();
        var request = (HttpServletRequest) browser.getRequest();
        browser.redirect(request.getContextPath() + request.getServletPath() + "?" + state.query());
    }

    private void tell(String query) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("list", query);
        }
    }
}
