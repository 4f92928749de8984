<#assign subject = "AL'in : le numéro unique de votre demande a changé">
<@greeting/>
<@p>Votre site d'enregistrement a réuni votre demande n° ${former} avec une autre. Elle porte désormais le n° ${number} ; votre dossier AL'in est conservé.</@p>
<@action "Voir ma demande" link/>
<@signature/>
