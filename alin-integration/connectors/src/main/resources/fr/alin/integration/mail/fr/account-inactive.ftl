<#assign subject = "AL'in : votre compte sera effacé le " + date>
<@greeting/>
<@p>Vous ne vous êtes pas connecté à AL'in depuis onze mois, et votre compte ne contient pas de demande de logement.</@p>
<@p>Sans nouvelle de vous, il sera effacé le ${date}, avec tout ce qu'il contient.</@p>
<@p>Pour le garder, il suffit de vous connecter avant cette date.</@p>
<@action "Garder mon compte" link/>
<@p>Vous n'en avez plus besoin ? Il n'y a rien à faire.</@p>
<@signature/>
