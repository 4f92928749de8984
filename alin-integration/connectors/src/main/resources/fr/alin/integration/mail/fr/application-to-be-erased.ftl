<#assign subject = "AL'in : votre demande de logement sera effacée le " + date>
<@greeting/>
<@p>Votre demande de logement a été radiée par son site d'enregistrement il y a onze mois. Passé un an, la loi demande de l'effacer.</@p>
<@p>Elle sera effacée d'AL'in le ${date}. Votre compte reste ouvert.</@p>
<@p>Vous cherchez encore un logement ? Faites une nouvelle demande sur un site d'enregistrement, puis importez-la.</@p>
<@action "Ouvrir AL'in" link/>
<@signature/>
