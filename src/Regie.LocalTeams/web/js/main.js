import { api } from "./api.js";
import { clock } from "./clock.js";
import { h } from "./dom.js";
import { language, t } from "./i18n.js";
import { mostPanes, readLayout, writeLayout } from "./layout.js";
import { Pane } from "./pane.js";
import { topBar } from "./top-bar.js";

const holder = document.getElementById("panes");
let people = [];
let panes = [];
let addButton = null;

function makePane(person, chatKey) {
  const pane = new Pane({
    person, people, chatKey,
    isTaken: key => panes.some(each => each.person.key === key),
    onPerson: key => replacePane(pane, key),
    onClose: () => closePane(pane),
    onChange: saveLayout,
  });
  return pane;
}

function saveLayout() {
  writeLayout(panes.map(pane => ({ person: pane.person.key, chat: pane.chatKey })));
  holder.dataset.count = String(panes.length);
  addButton.disabled = panes.length >= Math.min(mostPanes, people.length);
}

function replacePane(old, key) {
  const pane = makePane(people.find(person => person.key === key), old.chatKey);
  panes[panes.indexOf(old)] = pane;
  old.element.replaceWith(pane.element);
  old.dispose();
  saveLayout();
  pane.element.querySelector(".person-button").focus();
}

function closePane(pane) {
  panes = panes.filter(each => each !== pane);
  pane.dispose();
  saveLayout();
  (panes[0]?.element.querySelector(".person-button") ?? addButton).focus();
}

function addPane() {
  const person = people.find(each => panes.every(pane => pane.person.key !== each.key));
  const pane = makePane(person, panes.at(-1)?.chatKey ?? null);
  panes.push(pane);
  holder.append(pane.element);
  saveLayout();
  pane.element.scrollIntoView({ inline: "end" });
  pane.element.querySelector(".person-button").focus();
}

async function start() {
  document.documentElement.lang = language;
  document.title = t("appName");
  try {
    [people] = await Promise.all([api.people(), clock.refresh()]);
  } catch {
    holder.replaceChildren(h("p", { class: "load-failed", role: "alert" }, t("loadFailed")));
    return;
  }
  const bar = topBar({ people, onAdd: addPane });
  addButton = bar.addButton;
  document.getElementById("topbar").replaceChildren(...bar.content);
  panes = readLayout(people).map(({ person, chat }) => makePane(people.find(each => each.key === person), chat));
  holder.replaceChildren(...panes.map(pane => pane.element));
  saveLayout();
}

start();
