package fr.alin.shared.error;

/** Rows that others hold were not free in time. Nothing was changed; the same request may be made again. */
public class RowsBusy extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RowsBusy() {
        super("busy");
    }
}
