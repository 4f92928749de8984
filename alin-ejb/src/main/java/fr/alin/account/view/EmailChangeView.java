package fr.alin.account.view;

/**
 * Data of the page behind a link about a change of address.
 *
 * @param usable whether the change still waits for a click
 * @param toNewAddress whether the link was mailed to the new address
 * @param confirmed whether this mailbox has confirmed
 * @param maskedEmail the new address
 */
public record EmailChangeView(boolean usable, boolean toNewAddress, boolean confirmed, String maskedEmail) {

    /** The same for used, cancelled, expired and unknown links. */
    public static EmailChangeView over() {
        return new EmailChangeView(false, false, false, "");
    }
}
