import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {root} from '../public-entries.ts';

/** The sentences above a type and above its fields, so that the document says what the code says. */
export interface TypeDocs {
  readonly text: string | undefined;
  /** The sentence is that of the type; the field has none of its own. */
  readonly ofType?: boolean;
  readonly fields: ReadonlyMap<string, TypeDocs>;
}

type Declarations = ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>;

const nothing: TypeDocs = {text: undefined, fields: new Map()};

const readDeclarations = (): Declarations => {
  const found = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
  for (const file of globSync('src/contract/*.ts', {cwd: root}).toSorted()) {
    const text = readFileSync(path.join(root, file), 'utf8');
    ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), node => {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) found.set(node.name.text, node);
    });
  }
  return found;
};

const commentOf = (node: ts.Node): string | undefined => {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comments.at(-1)?.comment)?.replace(/\{@link ([^}]+)\}/g, '$1');
  return text?.replace(/\s+/g, ' ').trim();
};

/** Reads the types of the contract. */
export const readTypeDocs = (): ((typeName: string) => TypeDocs) => {
  const declarations = readDeclarations();

  const ofMembers = (members: ts.NodeArray<ts.TypeElement>): [string, TypeDocs][] =>
    members.filter(ts.isPropertySignature).map(member => {
      const {text, fields} = member.type ? ofType(member.type) : nothing;
      const own = commentOf(member);
      return [(member.name as ts.Identifier).text, {text: own ?? text, ofType: own === undefined, fields}];
    });

  /** Unions and intersections are laid over each other: a field means the same wherever it stands. */
  const ofType = (type: ts.TypeNode): TypeDocs => {
    if (ts.isTypeReferenceNode(type)) {
      const name = type.typeName.getText();
      const [argument] = type.typeArguments ?? [];
      return declarations.has(name) ? of(name) : argument ? ofType(argument) : nothing;
    }
    if (ts.isTypeLiteralNode(type)) return {text: undefined, fields: new Map(ofMembers(type.members))};
    if (ts.isParenthesizedTypeNode(type)) return ofType(type.type);
    if (ts.isTypeOperatorNode(type)) return ofType(type.type);
    if (ts.isArrayTypeNode(type)) return {...ofType(type.elementType), text: undefined};
    if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
      const parts = type.types.map(ofType);
      return {text: undefined, fields: new Map(parts.flatMap(({fields}) => [...fields]))};
    }
    return nothing;
  };

  const of = (name: string): TypeDocs => {
    const declaration = declarations.get(name);
    if (!declaration) return nothing;
    const text = commentOf(declaration);
    if (ts.isTypeAliasDeclaration(declaration)) return {text, fields: ofType(declaration.type).fields};
    const inherited = (declaration.heritageClauses ?? []).flatMap(({types}) =>
      types.flatMap(({expression}) => [...of(expression.getText()).fields]),
    );
    return {text, fields: new Map([...inherited, ...ofMembers(declaration.members)])};
  };

  return of;
};
