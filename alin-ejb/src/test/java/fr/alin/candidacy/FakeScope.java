package fr.alin.candidacy;

import fr.alin.staff.model.Territory;

/** The departments of the advisor who calls: at first the whole country. */
class FakeScope extends DeskScope {

    Territory where = Territory.country();
    boolean readsPriority;

    @Override
    boolean readsPriority() {
        return readsPriority;
    }

    @Override
    public Territory territory() {
        return where;
    }
}
