/** What a template works on: DEAL, DYNAMIC_147, iblock_31, STORAGE_7 … with its module and entity (SEMANTICS §4). */
export type DocumentType = { module: string; entity: string; type: string }
