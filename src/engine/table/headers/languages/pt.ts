import type { HeaderLanguage } from '../header-language.js';

/** Portuguese headers, of Brazil and of Portugal. */
export const portuguese: HeaderLanguage = {
  code: 'pt',
  people: {
    ids:
      'id do cliente, id de cliente, id cliente, número do cliente, número de cliente, nº do cliente, nº de cliente, n° cliente, ' +
      'código do cliente, código de cliente, cód cliente, código cliente, identificador do cliente, id do usuário, id do utilizador, ' +
      'id do comprador, número da conta, cpf, cpf/cnpj, cnpj, nif, contribuinte',
    plainId: 'identificador',
    customers: 'cliente, clientes, freguês',
    emails: 'e-mail do cliente, email cliente, endereço de e-mail, endereço de email, correio eletrónico, correio eletrônico, e-mail, mail',
    names: 'nome do cliente, nome de cliente, nome cliente, nome completo, nome, comprador, compradora, sócio, razão social, empresa',
    phones: 'telefone, número de telefone, nº de telefone, tel, telemóvel, celular, número de celular, telefone celular',
  },
  tabs: {
    orders: {
      date: {
        synonyms:
          'data do pedido, data de pedido, data pedido, data da encomenda, data de encomenda, data da venda, data de venda, data venda, ' +
          'data da compra, data de compra, data compra, data da fatura, data de emissão, data da transação, data, data e hora, ' +
          'data/hora, criado em, data de criação, data do pagamento, data de pagamento, pago em',
        weak: 'dia, hora, quando, data de envio, data do envio, data de entrega, data da entrega',
      },
      order: {
        synonyms:
          'número do pedido, número de pedido, nº do pedido, nº de pedido, nº pedido, n° do pedido, id do pedido, id pedido, ' +
          'código do pedido, pedido, número da encomenda, nº da encomenda, id da encomenda, encomenda, número da venda, nº da venda, ' +
          'id da venda, número da fatura, nº da fatura, fatura, nota fiscal, número da nota fiscal, nº da nota, número do recibo, ' +
          'recibo, id da transação, número da transação, cupom fiscal',
        weak: 'referência, transação, nota',
      },
      amount: {
        synonyms:
          'vendas líquidas, venda líquida, valor líquido, total líquido, receita líquida, total da linha, valor da linha, ' +
          'total do item, valor do item, subtotal, vendas, valor da venda, valor de venda, valor do pedido, valor da encomenda, ' +
          'valor da compra, montante, faturamento, faturação, total, valor total, preço total, total do pedido, total pedido, ' +
          'total da venda, total da encomenda, total da fatura, total geral, valor pago, total pago, total com iva, ' +
          'valor bruto, total bruto, vendas brutas, receita bruta',
        weak: 'valor, receita, gasto, pago, líquido, venda',
      },
      quantity: {
        synonyms:
          'quantidade, quantidades, qtd, qtde, qtd., quant, quantidade vendida, unidades, unid, número de itens, nº de itens, itens, peças',
      },
      unitPrice: {
        synonyms:
          'preço unitário, preço por unidade, preço unidade, preço unit, valor unitário, valor unit, vlr unitário, vl unitário, p.u., preço de venda, preço venda, preço do item, preço',
      },
      unitCost: { synonyms: 'custo unitário, custo por unidade, preço de custo, preço de compra, valor de custo' },
      lineCost: {
        synonyms: 'custo total, custo das vendas, custo da mercadoria, custo das mercadorias vendidas, cmv',
        weak: 'custo, custos',
      },
      marginShare: { synonyms: 'margem %, percentual de margem, taxa de margem' },
      profit: { synonyms: 'lucro, lucro bruto, lucro total, margem bruta, ganho', weak: 'margem' },
      discount: {
        synonyms:
          'valor do desconto, valor de desconto, desconto total, total de descontos, desconto, descontos, abatimento, desconto %, % desconto, percentual de desconto',
      },
      refund: {
        synonyms: 'valor reembolsado, valor do reembolso, reembolso, reembolsos, reembolsado, estorno, valor estornado',
        weak: 'devolução, devoluções',
      },
      shipping: { synonyms: 'frete, valor do frete, custo do frete, portes, portes de envio, custo de envio, taxa de entrega, envio' },
      tax: { synonyms: 'imposto, impostos, valor do imposto, iva, icms, tributos' },
      fulfilment: { synonyms: 'frete pago, custo logístico' },
      packaging: { synonyms: 'embalagem, custo de embalagem' },
      returnCost: { synonyms: 'custo de devolução' },
      fees: { synonyms: 'taxa, taxas, comissão, comissões, taxa de pagamento' },
      product: {
        synonyms:
          'nome do produto, nome de produto, nome produto, produto, produtos, item, artigo, artigos, nome do item, descrição, ' +
          'descrição do produto, descrição do item, mercadoria',
      },
      sku: { synonyms: 'código do produto, código produto, cód produto, id do produto, referência do produto, sku' },
      category: {
        synonyms:
          'categoria, categorias, categoria do produto, categoria de produto, família, tipo de produto, departamento, gênero, género, grupo de produto',
      },
      brand: { synonyms: 'marca, fabricante, fornecedor' },
      channel: { synonyms: 'canal, canal de venda, canal de vendas' },
      rowType: {
        synonyms:
          'tipo de transação, tipo da transação, tipo de operação, tipo de movimento, tipo de evento, tipo de venda, tipo de pedido, tipo de documento, tipo',
      },
      status: {
        synonyms:
          'status do pagamento, estado do pagamento, status do pedido, situação do pedido, estado do pedido, estado da encomenda, situação, estado, status',
      },
      occasion: { synonyms: 'ocasião, evento, motivo da compra, festa, data comemorativa' },
      source: { synonyms: 'campanha, nome da campanha, fonte, origem, procedência' },
      currency: { synonyms: 'moeda, divisa, código da moeda' },
      artist: { synonyms: 'artista, banda, grupo, intérprete, compositor' },
      condition: { synonyms: 'condição, estado do produto, conservação' },
    },
    customers: {
      consent: { synonyms: 'consentimento, aceita marketing, boletim, inscrito, newsletter' },
      birthYear: { synonyms: 'ano de nascimento' },
      birthDate: { synonyms: 'data de nascimento, nascimento, aniversário' },
      age: { synonyms: 'idade' },
      city: { synonyms: 'cidade, município, localidade' },
      country: { synonyms: 'país' },
      occupation: { synonyms: 'profissão, ocupação, trabalho, emprego' },
      buyerType: { synonyms: 'tipo de cliente' },
      followers: { synonyms: 'seguidores, número de seguidores, followers' },
      referredBy: { synonyms: 'indicado por, recomendado por, indicação' },
    },
    service: {
      date: {
        synonyms:
          'aberto em, data de abertura, data do chamado, data do ticket, data da ligação, data da chamada, data da visita, data, data e hora, criado em, data de criação',
        weak: 'dia, hora',
      },
      closed: { synonyms: 'fechado em, data de fechamento, data de fecho, data de encerramento, resolvido em, fim' },
      seconds: { synonyms: 'segundos, duração (segundos), duração (s), duração em segundos', words: 'segundos, seg' },
      minutes: {
        synonyms: 'minutos, duração (minutos), duração (min), duração em minutos, tempo (min), minutos de atendimento',
        words: 'minutos, min',
      },
      hours: { synonyms: 'horas, duração (horas), duração (h), duração em horas, tempo (h), horas de atendimento', words: 'horas' },
      effort: { synonyms: 'esforço, pontuação de esforço, esforço do cliente, dificuldade' },
      directCost: { synonyms: 'custo direto, custo do atendimento, custo do serviço, despesa, despesas, gastos, custo, custos' },
      ticket: {
        synonyms:
          'número do chamado, nº do chamado, id do chamado, chamado, número do ticket, id do ticket, ticket, protocolo, número do protocolo, atendimento, ligação, chamada',
      },
      channel: { synonyms: 'canal, canal de atendimento, canal de contato, canal de contacto' },
      status: { synonyms: 'status, status do chamado, situação, estado' },
      category: { synonyms: 'assunto, motivo, tema, categoria, razão' },
    },
  },
};
