namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Which columns hold amounts, and rows that only add up others.</summary>
internal sealed partial class PenghimpunLembar
{
    // which column tells which amount; realisation without months of its own is that of the sheet
    private (int Ukuran, int Kolom)[] Posisi(PetaLembar peta)
    {
        var masa = peta.Masa();
        var bermasa = masa.Zip(peta.Bidang).Any(m => m is { First: not null, Second: BidangLembar.Realisasi });
        var hasil = new List<(int, int)>();
        for (var k = 0; k < peta.Bidang.Count; k++)
        {
            var b = peta.Bidang[k];
            if (b is BidangLembar.Pagu or BidangLembar.PaguMurni or BidangLembar.Realisasi or BidangLembar.Bulan && (masa[k] is not null || _kolom[(int)b] == k))
            {
                var ukuran = new UkuranLembar(b, masa[k] ?? (b == BidangLembar.Realisasi && !bermasa ? peta.MasaLembar : null));
                if (_ukuran.IndexOf(ukuran) < 0)
                {
                    _ukuran.Add(ukuran);
                }

                if (ukuran.Masa is not { Tahun: > 0 } m || tahun == 0 || m.Tahun == tahun)
                {
                    hasil.Add((_ukuran.IndexOf(ukuran), k));
                }
                else
                {
                    Temuan.KolomTahunLain.Add(peta.Judul.ElementAtOrDefault(k) ?? SumberLembar.Huruf(k));
                }
            }
        }

        return [.. hasil];
    }

    // a program or kegiatan is the sum of what stands below it: what it says is kept to be compared
    private void Induk(BarisSumber b, string kode, JenisKode jenis, string nama, string rekening)
    {
        _subKini = jenis == JenisKode.Lain ? _subKini : "";
        Temuan.Subtotal++;
        if (jenis is not (JenisKode.Program or JenisKode.Kegiatan))
        {
            return;
        }

        if (nama.Length > 0)
        {
            _namaProgram.TryAdd(kode, nama);
        }

        if (rekening.Length == 0 && _peta.Tata?.RekeningWajib != true && Nilai(b) is { } nilai && Array.Exists(nilai, n => n is not null))
        {
            // named twice it is not one sum
            var unit = Unit(b);
            var ada = unit.Induk.ContainsKey(kode);
            unit.Induk[kode] = new NilaiTerkumpul { Nama = nama, Tempat = SumberLembar.Baris(_peta.Lembar, b.Nomor) };
            if (!ada)
            {
                unit.Induk[kode].Tambah(nilai);
            }
        }
    }
}
