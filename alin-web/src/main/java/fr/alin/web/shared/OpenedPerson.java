package fr.alin.web.shared;

import java.io.Serializable;

import fr.alin.account.AccountNotOpened;

/**
 * A page on a person, shown as long as the reader has her open.
 *
 * @param <T> what it shows
 */
public abstract class OpenedPerson<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private transient T shown;

    /** @throws AccountNotOpened when the reader has not opened the person, or too long ago */
    protected abstract T read(long account);

    /** The page that asks for what opens her. */
    protected abstract String opening();

    /** Whoever has not opened the person is led to the page that asks for it. */
    public String load() {
        try {
            shown = read(id);
            return null;
        } catch (AccountNotOpened closed) {
            return opening() + "?faces-redirect=true&id=" + id;
        }
    }

    protected T shown() {
        if (shown == null) {
            shown = read(id);
        }
        return shown;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
