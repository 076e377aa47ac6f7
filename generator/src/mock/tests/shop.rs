//! The small service.

use crate::files::Input;
use crate::project::Project;

/// What every document here begins with.
const HEAD: &str = r#"
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example/v1"}]
"#;

const DOCUMENT: &str = r##"
security: [{token: []}]
paths:
  /pets:
    get:
      operationId: list_pets
      parameters:
        - {name: shop_id, in: query, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
        - {name: sort, in: query, schema: {type: string, enum: [name, price]}}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}}
    post:
      operationId: create_pet
      requestBody: {$ref: "#/components/requestBodies/Pet"}
      responses:
        "201": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/OnePet"}}}}
    put:
      operationId: put_pet
      parameters:
        - {name: X-Key, in: header, required: true, schema: {type: string}}
        - {name: X-Value, in: header, required: true, schema: {type: string}}
        - {name: X-Upsert, in: header, schema: {type: boolean}}
      requestBody: {$ref: "#/components/requestBodies/Pet"}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/OnePet"}}}}
        "201": {description: Made, content: {application/json: {schema: {$ref: "#/components/schemas/OnePet"}}}}
    delete:
      operationId: delete_pets
      parameters:
        - {name: pet_ids, in: query, required: true, explode: false, schema: {type: array, items: {type: string}}}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}
  /pets/lost:
    get:
      operationId: list_lost_pets
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}}
  /pets/{pet_id}:
    parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: get_pet
      parameters: [{name: accept, in: query, schema: {type: string, enum: [json, pdf]}}]
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/OnePet"}}}}
    put:
      operationId: update_pet
      requestBody: {$ref: "#/components/requestBodies/Pet"}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/OnePet"}}}}
    delete:
      operationId: delete_pet
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}
  /pets/{pet_id}/notes:
    parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: list_pet_notes
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: object, properties: {notes: {type: array, items: {type: object, properties: {text: {type: string}}}}}}}}}
  /owners/{number}:
    parameters: [{name: number, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: get_owner
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
  requestBodies:
    Pet:
      required: true
      content: {application/json: {schema: {$ref: "#/components/schemas/PetRequest"}}}
  schemas:
    PetRequest:
      type: object
      required: [name]
      properties:
        name: {type: string}
        price: {type: number}
        tags: {type: array, items: {type: object, required: [text], properties: {text: {type: string}}}}
    Pet:
      type: object
      properties:
        pet_id: {type: string, format: id}
        owner_id: {type: string}
        name: {type: string}
        price: {type: number}
        tags: {type: array, items: {type: object, properties: {text: {type: string}}}}
    OnePet: {type: object, properties: {code: {type: integer}, message: {type: string}, pet: {$ref: "#/components/schemas/Pet"}}}
    Pets:
      type: object
      properties:
        code: {type: integer}
        message: {type: string}
        pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}
        page_context:
          type: object
          properties: {page: {type: integer}, per_page: {type: integer}, has_more_page: {type: boolean}}
    Done: {type: object, properties: {code: {type: integer}, message: {type: string}}}
"##;

const CONFIG: &str = r#"
[service]
base_url = "https://shop.example/v1/"

[authorization]
prefix = "Key"
token_path = "/token"
authorize_path = "/consent"
token_lifetime = 60
api_domain = "home"

[envelope]
code = "code"
message = "message"
success = 0

[paging]
page = "page"
per_page = "per_page"
context = "page_context"
more = "more"
default_per_page = 4
max_per_page = 4

[[client_parameters]]
name = "shop_id"

[upsert]
key = "X-Key"
value = "X-Value"
flag = "X-Upsert"

[downloads]
format = "accept"

[[scalars]]
is = "id"
names = ["*_id", "*_ids"]

[limits.headers]
retry_after = "Wait"
remaining = "Left"

[[errors]]
code = 2
kind = "request"
meaning = "Something is wrong."

[[errors]]
code = 5
kind = "request"
status = 404
meaning = "No such path."

[[errors]]
code = 44
kind = "rate_limit"
status = 429
meaning = "Too fast."

[[errors]]
code = 45
kind = "quota"
status = 429
meaning = "Enough for today."

[[errors]]
code = 57
kind = "authorization"
status = 401
meaning = "Who are you?"

[[errors]]
code = 1002
kind = "not_found"
status = 404
meaning = "No such record."
"#;

pub(super) fn project() -> Project {
    described_by(DOCUMENT)
}

/// The service when nothing but its document is known, which names no word before a token.
pub(super) fn alone() -> Project {
    let bearer = "token: {type: http, scheme: bearer}";
    without_config(&DOCUMENT.replace(bearer, "token: {type: oauth2, flows: {}}"))
}

/// A service of another document by the same rules. What it begins with is the same as well.
pub(super) fn described_by(document: &str) -> Project {
    Project { config: Some(input("client.toml", CONFIG)), ..without_config(document) }
}

/// A service of which nothing but a document is known.
pub(super) fn without_config(document: &str) -> Project {
    let documents = vec![input("shop.yaml", &format!("{HEAD}{document}"))];
    Project { documents, ..Project::default() }
}

fn input(name: &str, text: &str) -> Input {
    Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}
