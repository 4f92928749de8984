package fr.alin.web.offer;

import java.util.Optional;

import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/**
 * The drawing of a home without photos: a house or a building, wider with each main room, with the lights on in as many
 * windows as it has main rooms, in a building on its own storey. Measures are units of the picture.
 *
 * @param house else a building of flats
 * @param rooms main rooms, which are the lit windows
 * @param bays windows in a row
 * @param storeys drawn, at most {@value #MOST}
 * @param lit the storey with the lights on, 0 for the ground floor; none if it is unknown
 */
record HomeDrawing(boolean house, int rooms, int bays, int storeys, Optional<Integer> lit) {

    static final int PICTURE = 480;
    static final int GROUND = 214;
    /** Width of a window with its part of the wall. */
    static final int BAY = 36;
    /** Height of a storey. */
    static final int STOREY = 26;
    /** Storeys of a building. */
    static final int MOST = 7;

    private static final int FEWEST = 4;
    /** Single rooms are let in long buildings. */
    private static final int RESIDENCE = 6;
    /** A house of up to this many rooms has one storey. */
    private static final int LOW = 3;

    static HomeDrawing of(DwellingKind kind, DwellingType type, Optional<Integer> floor) {
        var rooms = Math.max(1, type.ordinal());
        if (kind == DwellingKind.HOUSE) {
            return rooms > LOW
                    ? new HomeDrawing(true, rooms, rooms - 1, 2, Optional.of(0))
                    : new HomeDrawing(true, rooms, rooms + 1, 1, Optional.of(0));
        }
        var lit = floor.map(number -> Math.min(Math.max(number, 0), MOST - 1));
        var storeys = Math.min(MOST, Math.max(FEWEST, lit.orElse(0) + 2));
        return new HomeDrawing(false, rooms, type == DwellingType.ROOM ? RESIDENCE : rooms + 1, storeys, lit);
    }

    int width() {
        return bays * BAY;
    }

    int height() {
        return storeys * STOREY;
    }

    /** Of a house: its upper storey is lit from wall to wall, and one window below. */
    boolean hasUpstairs() {
        return house && storeys > 1;
    }

    /** From the left wall. */
    int litWidth() {
        return hasUpstairs() ? BAY : rooms * BAY;
    }

    /** The upper edge of the lit storey, seen from the ground. */
    int litTop() {
        return -(lit.orElse(0) + 1) * STOREY;
    }

    /** Puts the left lower corner of the walls where it belongs; houses are drawn larger. */
    String place() {
        var drawn = house ? width() * 8 / 5 : width();
        var place = "translate(" + (PICTURE - drawn) / 2 + " " + GROUND + ")";
        return house ? place + "scale(1.6)" : place;
    }
}
