package fr.alin.privacy.view;

import java.util.List;

import fr.alin.account.view.AccountActLine;
import fr.alin.account.view.AccountHolder;

/**
 * What the data protection officer sees of a person.
 *
 * @param parts what is held, and how much; an empty part is left out
 * @param readings of her dossier, latest first
 * @param acts of the staff on her account, latest first
 */
public record PersonFile(
        AccountHolder holder, List<HeldPart> parts, List<StaffReading> readings, List<AccountActLine> acts) {}
