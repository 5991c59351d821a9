// Shows the password on request, and puts the cursor there when the mail address stands already. Without script the page works as well.
(function () {
  const show = document.getElementById('show');
  const password = document.getElementById('password');
  if (!show || !password) {
    return;
  }
  show.hidden = false;
  if (document.getElementById('email').value) {
    password.focus();
  }
  show.addEventListener('click', function () {
    const hidden = password.type === 'password';
    password.type = hidden ? 'text' : 'password';
    show.textContent = hidden ? show.dataset.hide : show.dataset.show;
    show.setAttribute('aria-pressed', String(hidden));
    password.focus();
  });
  password.form.addEventListener('submit', function () {
    password.type = 'password';
  });
}());
