<#assign subject = "AL'in : l'examen de votre dossier est reporté">
<@greeting/>
<@p>La commission d'attribution (CALEOL) ${of(landlord)} a reporté le ${date} l'examen de votre dossier : ${home()}.</@p>
<@p>Ce n'est pas un refus : vous restez candidat. La nouvelle date s'affichera dans AL'in dès que le bailleur la donnera.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
