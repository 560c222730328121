namespace Akuntabel.Core.Umum;

/// <summary>A rule that makes a fact. A test refuses a rule without sentence, source and example.</summary>
/// <param name="Kode">Stable code, e.g. <c>ANG-HIT-01</c>.</param>
/// <param name="Nama">Short name.</param>
/// <param name="Uraian">One sentence that says what it computes, in Indonesian.</param>
/// <param name="Dasar">Legal or arithmetic source.</param>
/// <param name="Contoh">A worked example.</param>
public sealed record AturanHitung(string Kode, string Nama, string Uraian, string Dasar, string Contoh);
