/** A request that the server answered with an error, or could not answer. `status` is 0 for the latter; `code` is the server's. */
export class ApiError extends Error {
  constructor(status, text) {
    const { code, message } = parse(text);
    super(message ?? text);
    this.status = status;
    this.code = code;
  }
}

function parse(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

async function request(method, path, body) {
  const headers = { Accept: "application/json" };
  if (method !== "GET") {
    headers["X-Local-Teams"] = "1";
    headers["Content-Type"] = "application/json";
  }
  let response;
  try {
    response = await fetch(path, { method, headers, body: method === "GET" ? undefined : JSON.stringify(body ?? {}) });
  } catch (error) {
    throw new ApiError(0, error.message);
  }
  const text = await response.text();
  if (!response.ok) {
    throw new ApiError(response.status, text);
  }
  return text ? JSON.parse(text) : null;
}

const part = encodeURIComponent;
const chatPath = (person, chat) => `/api/people/${part(person)}/chats/${part(chat)}`;

/** The page's side of the server's API; one function per call. */
export const api = {
  people: () => request("GET", "/api/people"),
  chats: person => request("GET", `/api/people/${part(person)}/chats`),
  messages: (person, chat) => request("GET", `${chatPath(person, chat)}/messages`),
  say: (person, chat, message) => request("POST", `${chatPath(person, chat)}/messages`, message),
  act: (person, chat, message, action) =>
    request("POST", `${chatPath(person, chat)}/messages/${part(message)}/actions`, action),
  read: (person, chat) => request("POST", `${chatPath(person, chat)}/read`),
  clock: () => request("GET", "/api/clock"),
  moveClock: change => request("POST", "/api/clock", change),
  faults: () => request("GET", "/api/faults"),
  setFaults: faults => request("POST", "/api/faults", faults),
  eventsAddress: person => `/api/people/${part(person)}/events`,
};
