<#assign subject = "AL'in : votre code de sécurité">
<@greeting/>
<@p>L'import de votre demande de logement social n° ${number} dans AL'in a été demandé. Voici le code de sécurité qui confirme que cette demande est la vôtre :</@p>
<@secret code/>
<@p>Il est valable jusqu'au ${expires} et ne sert qu'une fois. Saisissez-le dans AL'in.</@p>
<@action "Saisir mon code de sécurité" link/>
<@quiet>Vous n'êtes pas à l'origine de cette demande ? Ne communiquez ce code à personne et ignorez ce message : sans le code, rien n'est importé.</@quiet>
<@signature/>
