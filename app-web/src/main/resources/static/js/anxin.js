/* 安薪: what pages gain when scripts run. Every page reads and submits without it.
   Each part finds its elements by attribute and is told of new content by ready(root). */
(() => {
  'use strict';

  const all = (root, selector) => [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const element = (name, attributes = {}, text = '') => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.textContent = text;
    return made;
  };
  const stored = (storage, key) => {
    try { return JSON.parse(storage.getItem(key)); } catch { return null; }
  };
  const store = (storage, key, value) => {
    try { storage.setItem(key, JSON.stringify(value)); } catch { /* full or forbidden: the page works without */ }
  };
  const user = () => document.body.dataset.user || '';
  const token = () => {
    const header = document.querySelector('meta[name=csrf-header]');
    return header ? { [header.content]: document.querySelector('meta[name=csrf-token]').content } : {};
  };
  const announce = (text) => { const line = byId('announcer'); if (line) line.textContent = text; };
  const trouble = (text) => {
    const line = byId('trouble');
    if (!line) return;
    line.textContent = text;
    line.hidden = false;
    setTimeout(() => { line.hidden = true; }, 8000);
  };

  /* ── menu and what opens below a button ─────────────────────────────── */
  const turnMenu = (open) => {
    byId('menu').classList.toggle('is-open', open);
    const opener = document.querySelector('.menu-open');
    opener.setAttribute('aria-expanded', open);
    (open ? document.querySelector('.menu-close') : opener).focus();
  };
  const menuIsOpen = () => byId('menu')?.classList.contains('is-open');

  function menu(root) {
    all(root, '.menu-open').forEach((opener) => {
      opener.setAttribute('role', 'button');
      opener.setAttribute('aria-expanded', 'false');
      opener.setAttribute('aria-controls', 'menu');
    });
    const closed = stored(localStorage, 'anxin:menu') || [];
    all(root, '.menu-group').forEach((group) => {
      if (closed.includes(group.dataset.group) && !group.querySelector('[aria-current]')) group.open = false;
      group.addEventListener('toggle', () => store(localStorage, 'anxin:menu',
        [...document.querySelectorAll('.menu-group:not([open])')].map((one) => one.dataset.group)));
    });
    all(root, '.menu-item[aria-current]').forEach((item) => {
      const panel = item.closest('.frame-menu');
      if (item.offsetTop > panel.clientHeight - 40) panel.scrollTop = item.offsetTop - panel.clientHeight / 2;
    });
  }

  function menuManners() {
    document.addEventListener('click', (event) => {
      const link = event.target.closest('.menu-open, .menu-close');
      if (link) { event.preventDefault(); turnMenu(link.matches('.menu-open')); }
      else if (menuIsOpen() && !event.target.closest('.frame-menu')) turnMenu(false);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === ' ' && event.target.matches('.menu-open')) { event.preventDefault(); turnMenu(true); }
      if (event.key === 'Escape' && menuIsOpen()) turnMenu(false);
    });
  }

  function pops() {
    const closeOthers = (kept) => document.querySelectorAll('details.pop[open]').forEach((pop) => { if (pop !== kept) pop.open = false; });
    document.addEventListener('click', (event) => closeOthers(event.target.closest('details.pop')));
    document.addEventListener('keydown', (event) => {
      const pop = event.key === 'Escape' && event.target.closest('details.pop[open]');
      if (pop) { pop.open = false; pop.querySelector('summary').focus(); }
    });
  }

  /* ── lists: labels of the cards on a phone, chosen columns ───────────── */
  function cards(root) {
    all(root, 'table.table-cards').forEach((table) => {
      const labels = [...table.querySelectorAll('thead tr:last-child > *')].map((head) => head.textContent.trim());
      table.querySelectorAll('tbody > tr').forEach((row) => [...row.children].forEach((cell, at) => {
        if (!cell.hasAttribute('data-label') && cell.colSpan === 1 && labels[at]) cell.setAttribute('data-label', labels[at]);
      }));
    });
  }

  /** One box that ticks all of a name on the page; absent where there is nothing to tick, or no script. */
  function tickAll(root) {
    all(root, '[data-tick-all]').forEach((label) => {
      const whole = label.querySelector('input');
      const boxes = () => [...document.getElementsByName(label.dataset.tickAll)];
      label.hidden = !boxes().length;
      whole.addEventListener('change', () => {
        boxes().forEach((box) => { box.checked = whole.checked; });
        document.querySelectorAll(`[data-tick-all="${label.dataset.tickAll}"] input`).forEach((other) => { other.checked = whole.checked; });
      });
    });
  }

  /** On a phone a filter bar shows its first field; the others come when asked for or when they are in use. */
  function filterBars(root) {
    all(root, '.filter-bar').forEach((bar) => {
      const more = bar.querySelector('.filter-more');
      const others = [...bar.querySelectorAll('.filter-field')].slice(1);
      if (!more || !others.length) return;
      const fold = (folded) => {
        bar.classList.toggle('is-folded', folded);
        more.setAttribute('aria-expanded', !folded);
        more.textContent = folded ? '更多条件' : '收起条件';
      };
      more.hidden = false;
      fold(!others.some((field) => !field.hasAttribute('data-always') && field.querySelector('input, select')?.value));
      more.addEventListener('click', () => {
        fold(!bar.classList.contains('is-folded'));
        if (!bar.classList.contains('is-folded')) others[0].querySelector('input, select').focus();
      });
    });
  }

  function columns() {
    document.querySelectorAll('details[data-columns]').forEach((choice) => {
      const table = byId(choice.dataset.columns);
      choice.hidden = !table;
      if (!table) return;
      const key = 'anxin:columns:' + choice.dataset.columns;
      const off = new Set(stored(localStorage, key) || []);
      const heads = [...table.querySelectorAll('thead tr:last-child > th')];
      const apply = () => heads.forEach((head, at) => {
        const hide = off.has(head.textContent.trim());
        table.querySelectorAll(`tr > :nth-child(${at + 1})`).forEach((cell) => cell.classList.toggle('column-off', hide));
      });
      const panel = choice.querySelector('fieldset');
      panel.querySelectorAll('label').forEach((label) => label.remove());
      heads.filter((head) => !['序号', '操作', ''].includes(head.textContent.trim())).forEach((head) => {
        const name = head.textContent.trim();
        const label = element('label');
        const box = element('input', { type: 'checkbox', class: 'form-check-input' });
        box.checked = !off.has(name);
        box.addEventListener('change', () => {
          if (box.checked) off.delete(name); else off.add(name);
          store(localStorage, key, [...off]);
          apply();
        });
        label.append(box, name);
        panel.append(label);
      });
      apply();
    });
  }

  /* ── a select with search ───────────────────────────────────────────── */
  const MANY = 10;
  function finders(root) {
    all(root, 'select[data-search]').forEach((select) => {
      if (select.dataset.found || select.multiple || select.options.length <= MANY) return;
      select.dataset.found = 'yes';
      const listId = select.id + '-list';
      const box = element('div', { class: 'finder' });
      const input = element('input', { type: 'text', class: select.className, role: 'combobox', autocomplete: 'off',
        'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId });
      const list = element('ul', { class: 'finder-list', id: listId, role: 'listbox' });
      ['aria-describedby', 'aria-invalid'].forEach((name) => select.hasAttribute(name) && input.setAttribute(name, select.getAttribute(name)));
      list.setAttribute('aria-label', '选项');
      list.hidden = true;
      input.id = select.id;
      select.removeAttribute('id');
      select.hidden = true;
      select.before(box);
      box.append(input, list, select);
      const chosen = () => (select.value ? select.selectedOptions[0].text : '');
      input.value = chosen();
      input.placeholder = select.options[0].text === '全部' ? '全部' : '输入关键字查找';
      let at = -1;
      const items = () => [...list.querySelectorAll('[role=option]')];
      const mark = (next) => {
        at = next;
        items().forEach((item, i) => item.setAttribute('aria-selected', i === at));
        const item = items()[at];
        if (item) { input.setAttribute('aria-activedescendant', item.id); item.scrollIntoView({ block: 'nearest' }); } else input.removeAttribute('aria-activedescendant');
      };
      const show = (words) => {
        const found = [...select.options].filter((option) => option.value && option.text.includes(words));
        list.replaceChildren(...found.map((option, i) => element('li', { role: 'option', id: `${listId}-${i}`, 'data-value': option.value, 'aria-selected': 'false' }, option.text)));
        if (!found.length) list.append(element('li', { class: 'finder-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, '没有匹配的选项'));
        list.hidden = false;
        input.setAttribute('aria-expanded', 'true');
        mark(words ? 0 : found.findIndex((option) => option.selected));
      };
      const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
      const take = (item) => {
        if (item?.dataset.value === undefined) return;
        select.value = item.dataset.value;
        input.value = chosen();
        close();
        select.dispatchEvent(new Event('change', { bubbles: true }));
      };
      input.addEventListener('focus', () => input.select());
      input.addEventListener('click', () => { if (list.hidden) show(''); });
      input.addEventListener('input', () => { if (!input.value) select.value = ''; show(input.value.trim()); });
      input.addEventListener('keydown', (event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          if (list.hidden) { show(''); return; }
          const count = items().length;
          mark((at + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
        } else if (event.key === 'Enter' && !list.hidden) { event.preventDefault(); take(items()[at]); }
        else if (event.key === 'Escape' && !list.hidden) { event.preventDefault(); input.value = chosen(); close(); }
      });
      input.addEventListener('blur', () => { input.value = chosen(); close(); });
      list.addEventListener('mousedown', (event) => { event.preventDefault(); take(event.target.closest('[role=option]')); });
      select.addEventListener('draft', () => { input.value = chosen(); });
    });
  }

  /* ── forms: focus on what is wrong, drafts, leaving, submitting once, asking first ── */
  function errorSummary(root) {
    all(root, '.error-summary').forEach((summary) => {
      inFieldOrder(summary);
      summary.focus();
      summary.addEventListener('click', (event) => {
        const field = event.target.closest('a') && byId(decodeURIComponent(event.target.closest('a').hash.slice(1)));
        if (!field) return;
        event.preventDefault();
        (field.matches('fieldset') ? field.querySelector('input') || field : field).focus();
        field.scrollIntoView({ block: 'center' });
      });
    });
  }

  /** The summary's lines follow the fields of the page; what concerns no field stays on top. */
  function inFieldOrder(summary) {
    const field = (line) => byId(decodeURIComponent(line.querySelector('a')?.hash.slice(1) ?? ''));
    const after = (a, b) => (a && b ? (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1) : a ? 1 : b ? -1 : 0);
    const lines = [...summary.querySelectorAll('li')];
    summary.querySelector('ul').append(...lines.sort((a, b) => (field(a) === field(b) ? 0 : after(field(a), field(b)))));
  }

  const DRAFT = 'anxin:draft:';
  const keepsDraft = (form) => form.method === 'post' && user() && !('noDraft' in form.dataset);
  /** A form about one account is another form than the blank one, or than that about the next account. */
  function draftPlace() {
    const asked = new URLSearchParams(location.search);
    asked.delete('continue'); // of the way back after signing in
    return location.pathname + (asked.size ? '?' + asked : '');
  }
  const draftKey = (form) => DRAFT + user() + ':' + draftPlace() + ':' + new URL(form.action, location.href).pathname;
  const draftFields = (form) => [...form.elements].filter((field) => field.name && !field.disabled
    && !['hidden', 'password', 'file', 'submit', 'button', 'reset'].includes(field.type) && !field.hasAttribute('data-no-draft'));
  const values = (form) => draftFields(form).map((field) =>
    [field.name, ['checkbox', 'radio'].includes(field.type) ? field.value + '=' + field.checked : field.value]);
  const version = (form) => form.elements.version?.value ?? '';

  function fill(form, kept) {
    const rest = [...kept];
    draftFields(form).forEach((field) => {
      const tick = ['checkbox', 'radio'].includes(field.type);
      const at = rest.findIndex(([name, value]) => name === field.name && (!tick || value.startsWith(field.value + '=')));
      if (at < 0) return;
      const [[, value]] = rest.splice(at, 1);
      if (tick) field.checked = value === field.value + '=true'; else field.value = value;
      field.dispatchEvent(new Event('draft'));
    });
  }

  function drafts(root) {
    if (document.querySelector('[data-flash]')) {
      Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT) && stored(sessionStorage, key)?.sent)
        .forEach((key) => sessionStorage.removeItem(key));
    }
    all(root, 'form').filter(keepsDraft).forEach((form) => {
      const key = draftKey(form);
      const untouched = JSON.stringify(values(form));
      const kept = stored(sessionStorage, key);
      const refused = form.querySelector('.error-summary') !== null;
      if (kept && !refused && JSON.stringify(kept.values) !== untouched) offer(form, key, kept, untouched);
      let waiting;
      const keep = (sent) => store(sessionStorage, key, { values: values(form), version: version(form), at: Date.now(), sent });
      form.addEventListener('input', () => {
        form.dataset.dirty = 'yes';
        clearTimeout(waiting);
        waiting = setTimeout(() => keep(false), 400);
      });
      form.addEventListener('change', () => { form.dataset.dirty = 'yes'; keep(false); });
      form.addEventListener('submit', () => {
        clearTimeout(waiting);
        if (values(form).length) keep(true);
        delete form.dataset.dirty;
      });
      if (refused) form.dataset.dirty = 'yes';
    });
  }

  function offer(form, key, kept, untouched) {
    const changed = kept.version !== version(form);
    const time = new Date(kept.at).toLocaleString('zh-CN', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });
    const note = element('div', { class: 'draft-note', role: 'status' });
    const text = element('p', {}, changed
      ? `您 ${time} 填写的内容没有提交，而这条记录此后已被更改，所以没有自动填入。` : `已恢复您 ${time} 填写但没有提交的内容。`);
    const drop = element('button', { type: 'button', class: 'btn' }, '清除');
    drop.addEventListener('click', () => {
      sessionStorage.removeItem(key);
      fill(form, JSON.parse(untouched));
      delete form.dataset.dirty;
      note.remove();
    });
    note.append(text);
    const put = () => { fill(form, kept.values); form.dataset.dirty = 'yes'; };
    if (changed) {
      const take = element('button', { type: 'button', class: 'btn' }, '仍然填入');
      take.addEventListener('click', () => { put(); take.remove(); text.textContent = '已填入，请核对后再提交。'; });
      note.append(take);
    } else put();
    note.append(drop);
    form.prepend(note);
  }

  addEventListener('beforeunload', (event) => {
    if (document.querySelector('form[data-dirty]')) event.preventDefault();
  });

  /** Opens the question and answers with a promise of yes or no. */
  function ask(text, yes = '确定', danger = false) {
    const dialog = byId('confirm-dialog');
    if (!dialog?.showModal) return Promise.resolve(confirm(text));
    const button = dialog.querySelector('[data-answer=yes]');
    byId('confirm-text').textContent = text;
    button.textContent = yes;
    button.className = danger ? 'btn btn-danger' : 'btn btn-primary';
    dialog.returnValue = 'no';
    dialog.showModal();
    (danger ? dialog.querySelector('[data-answer=no]') : button).focus();
    return new Promise((resolve) => {
      dialog.querySelectorAll('[data-answer]').forEach((one) => { one.onclick = () => dialog.close(one.dataset.answer); });
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    });
  }

  function submitting() {
    document.addEventListener('submit', (event) => {
      const form = event.target;
      const submitter = event.submitter;
      const question = submitter?.dataset.confirm || form.dataset.confirm;
      if (question && !form.dataset.confirmed) {
        event.preventDefault();
        event.stopImmediatePropagation();
        const source = submitter?.dataset.confirm ? submitter : form;
        ask(question, source.dataset.confirmYes, 'confirmDanger' in source.dataset).then((yes) => {
          if (!yes) return;
          form.dataset.confirmed = 'yes';
          form.requestSubmit(submitter ?? undefined);
        });
        return;
      }
      delete form.dataset.confirmed;
      if (form.method !== 'post') return;
      if (form.dataset.submitting) { event.preventDefault(); event.stopImmediatePropagation(); return; }
      form.dataset.submitting = 'yes';
      setTimeout(() => form.querySelectorAll('button[type=submit], button:not([type])').forEach((button) => {
        if (!button.disabled) { button.disabled = true; button.dataset.waiting = 'yes'; }
      }));
    }, true);
    addEventListener('pageshow', () => release(document));
  }

  /** Lets a form be sent again: after coming back to the page, or when the answer came without a new page. */
  function release(root) {
    root.querySelectorAll('form[data-submitting]').forEach((form) => { delete form.dataset.submitting; });
    root.querySelectorAll('button[data-waiting]').forEach((button) => { button.disabled = false; delete button.dataset.waiting; });
  }

  /* ── uploads: sent by htmx, so that their progress can be shown ───────── */
  function uploads(root) {
    all(root, 'form[enctype="multipart/form-data"]').forEach((form) => {
      if (form.hasAttribute('hx-boost') || form.hasAttribute('hx-post') || !window.htmx) return;
      form.setAttribute('hx-boost', 'true');
      htmx.process(form);
      form.addEventListener('htmx:xhr:progress', (event) => {
        const { loaded, total } = event.detail;
        if (!total) return;
        let line = form.querySelector('.upload-progress');
        if (!line) {
          line = element('div', { class: 'upload-progress', role: 'status' });
          line.append(element('progress', { max: '100', 'aria-label': '上传进度' }), element('span'));
          (form.querySelector('.form-buttons') || form.lastElementChild).before(line);
        }
        const percent = Math.round((loaded / total) * 100);
        line.firstChild.value = percent;
        line.lastChild.textContent = percent < 100 ? `正在上传 ${percent}%` : '上传完成，正在检查文件……';
      });
    });
  }

  /* ── htmx: token, the session's end, what went wrong ─────────────────── */
  function htmxManners() {
    document.addEventListener('htmx:configRequest', (event) => {
      if (event.detail.verb !== 'get') Object.assign(event.detail.headers, token());
      else {
        Object.entries(event.detail.parameters).forEach(([name, value]) => { if (value === '') delete event.detail.parameters[name]; });
      }
    });
    document.addEventListener('htmx:confirm', (event) => {
      if (!event.detail.question) return;
      event.preventDefault();
      ask(event.detail.question).then((yes) => { if (yes) event.detail.issueRequest(true); });
    });
    document.addEventListener('htmx:beforeSwap', (event) => {
      const answered = new URL(event.detail.xhr.responseURL || location.href);
      if (answered.pathname.endsWith('/login')) { event.detail.shouldSwap = false; location.reload(); }
    });
    document.addEventListener('htmx:afterRequest', (event) => { release(event.detail.elt.closest('form')?.parentElement || document); seen(); });
    document.addEventListener('htmx:responseError', (event) => trouble(event.detail.xhr.status === 401 || event.detail.xhr.status === 403
      ? '您没有这项权限，或登录已失效。请刷新页面。' : event.detail.xhr.status === 413 ? '文件太大，没有上传。' : '操作没有完成，请稍后重试。'));
    document.addEventListener('htmx:sendError', () => trouble('网络不通，操作没有完成。请检查网络后重试。'));
    document.addEventListener('htmx:afterSettle', (event) => {
      if (event.detail.elt.id !== 'list' && event.detail.target?.id !== 'list') return;
      announce(document.querySelector('#list [data-announce]')?.textContent || '');
    });
    document.addEventListener('htmx:load', (event) => ready(event.detail.elt));
  }

  /* ── the session's end, five minutes before it comes ─────────────────── */
  const SEEN = 'anxin:seen';
  const seen = () => store(localStorage, SEEN, Date.now());
  const sessionPart = (name) => document.querySelector(`#session-dialog [data-session=${name}]`);

  function sessionEnded() {
    byId('session-title').textContent = '已自动退出';
    byId('session-text').textContent = '您较长时间没有操作，系统已自动退出。尚未提交的内容保留在本机浏览器中，重新登录后打开原来的页面即可恢复。';
    sessionPart('continue').hidden = true;
    sessionPart('login').hidden = false;
  }

  function keepAlive() {
    const dialog = byId('session-dialog');
    fetch(dialog.dataset.keepAlive, { method: 'POST', headers: token(), redirect: 'manual' }).then(
      (answer) => { if (answer.ok) { seen(); dialog.close(); } else sessionEnded(); },
      () => trouble('网络不通，请检查网络后重试。'));
  }

  function session() {
    if (!user() || !byId('session-dialog')?.showModal) return;
    seen();
    document.addEventListener('click', (event) => {
      if (event.target.closest('[data-session=continue]')) keepAlive();
      if (event.target.closest('[data-session=login]')) document.querySelectorAll('form[data-dirty]').forEach((form) => { delete form.dataset.dirty; });
    });
    document.addEventListener('cancel', (event) => {
      if (event.target.id !== 'session-dialog') return;
      event.preventDefault();
      if (!sessionPart('continue').hidden) keepAlive();
    }, true);
    setInterval(() => {
      const dialog = byId('session-dialog');
      const left = dialog.dataset.idleMinutes * 60000 - (Date.now() - (stored(localStorage, SEEN) || 0));
      const running = !sessionPart('continue').hidden;
      if (left > dialog.dataset.warnMinutes * 60000) { if (dialog.open && running) dialog.close(); return; }
      if (!dialog.open) dialog.showModal();
      if (left <= 0) { if (running) sessionEnded(); }
      else byId('session-left').textContent = left > 60000 ? `${Math.ceil(left / 60000)} 分钟` : `${Math.ceil(left / 1000)} 秒`;
    }, 1000);
  }

  /* ── the demo accounts of the login page ────────────────────────────── */
  function demoAccounts() {
    document.querySelectorAll('button[data-account]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => {
        byId('username').value = button.dataset.account;
        byId('password').value = button.dataset.password;
        document.querySelector('.login-form button[type=submit]').focus();
      });
    });
  }

  function ways(root) {
    all(root, '[data-back]').forEach((link) => {
      link.hidden = history.length < 2;
      link.addEventListener('click', (event) => { event.preventDefault(); history.back(); });
    });
  }

  /* ── small helps: a link to hand over, printing ─────────────────────── */
  function helps(root) {
    all(root, 'input[data-copy]').forEach((input) => {
      if (!navigator.clipboard || input.parentElement.matches('.copy-line')) return;
      const line = element('div', { class: 'copy-line' });
      const copy = element('button', { type: 'button', class: 'btn' }, '复制');
      input.before(line);
      line.append(input, copy);
      copy.addEventListener('click', () => navigator.clipboard.writeText(input.value).then(() => {
        copy.textContent = '已复制';
        announce('链接已复制');
      }, () => input.select()));
    });
    all(root, 'button[data-print]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => print());
    });
  }

  function ready(root) {
    helps(root);
    ways(root);
    menu(root);
    cards(root);
    filterBars(root);
    tickAll(root);
    columns();
    finders(root);
    errorSummary(root);
    drafts(root);
    uploads(root);
  }

  menuManners();
  pops();
  submitting();
  htmxManners();
  session();
  demoAccounts();
  if (!window.htmx) document.addEventListener('DOMContentLoaded', () => { if (!window.htmx) ready(document.body); });
})();
