package fr.alin.registration.model;

import java.util.Arrays;
import java.util.Optional;

/** An entry of a national code list of the housing application's exchange format (Cerfa 14069, InterfaceNuu). */
public interface NationalCode {

    /** The code as exchanged; a text even if it looks like a number. */
    String code();

    /** The entry with this code; empty if the list has none. */
    static <E extends Enum<E> & NationalCode> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(entry -> entry.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
